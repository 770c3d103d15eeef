/** Reads `а a б b` as letter and spelling by turns; `-` spells nothing. */
function tableOf(text: string): readonly (readonly [string, string])[] {
  const words = text.trim().split(/\s+/);
  return words.flatMap((letter, at) =>
    at % 2 === 0 ? [[letter, (words[at + 1] ?? '-').replace('-', '')] as const] : [],
  );
}

/**
 * How a lower-case letter of another alphabet is spelled in English: Cyrillic as on most passports (ICAO 9303) but ю, я, ц by sound (yu, ya, ts),
 * Greek by ELOT 743 without accents, Arabic, Persian, Urdu and Hebrew by their consonants and written long vowels.
 *
 * Letters that are a Latin letter with a stroke stand here too: Unicode does not take them apart.
 */
export const letterSpellings: ReadonlyMap<string, string> = new Map([
  ...tableOf('ß ss æ ae œ oe ø o ł l đ d ð d þ th ħ h ı i ŋ ng ə a ɓ b ɗ d ƙ k ɛ e ɔ o ƴ y ŧ t ɨ i ʉ u ɲ ny ǝ e ɣ g'),
  ...tableOf(`а a б b в v г g ґ g ѓ g д d ђ dj е e є ye ж zh з z ѕ dz и i і i ї i ј j к k ќ k л l љ lj м m н n њ nj о o п p р r с s
    т t ћ c у u ф f х kh ц ts ч ch џ dz ш sh щ shch ъ - ы y ь - э e ю yu я ya ѣ e ә a ғ g қ k ң n ө o ұ u ү u һ h ӏ -`),
  ...tableOf('α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o'),
  ...tableOf(`ا a أ a إ i آ a ٱ a ء - ؤ u ئ y ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q
    ك k ل l م m ن n ه h ة a و w ى a ي y ـ - پ p چ ch ژ zh ک k گ g ی i ې e ۍ i ہ h ۃ a ھ h ے e ۓ e ں n ٹ t ڈ d ڑ r ټ t ډ d ړ r ڼ n څ ts ځ dz ښ sh ږ zh`),
  ...tableOf(
    'א a ב b ג g ד d ה h ו v ז z ח ch ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף f צ tz ץ tz ק k ר r ש sh ת t',
  ),
]);

/**
 * Letters of the scripts of South Asia by their place in a block: Unicode keeps one order for Devanagari, Bengali, Gurmukhi, Gujarati, Odia,
 * Tamil, Telugu, Kannada and Malayalam. A consonant carries an `a` unless a vowel sign follows.
 *
 * @see The Unicode Standard, chapter 12
 */
export const indicConsonants: ReadonlyMap<number, string> = new Map(
  (
    '15 k 16 kh 17 g 18 gh 19 n 1a ch 1b chh 1c j 1d jh 1e n 1f t 20 th 21 d 22 dh 23 n 24 t 25 th 26 d 27 dh 28 n 29 n 2a p 2b ph 2c b ' +
    '2d bh 2e m 2f y 30 r 31 r 32 l 33 l 34 l 35 v 36 sh 37 sh 38 s 39 h 58 q 59 kh 5a g 5b z 5c r 5d rh 5e f 5f y'
  )
    .split(/ (?=[0-9a-f]{2} )/)
    .map((pair) => pair.split(' '))
    .map(([place, spelling]) => [Number.parseInt(place ?? '', 16), spelling ?? '']),
);

/** Vowels and other signs of the scripts of South Asia by their place in a block: standing alone at 05 to 14, as signs at 3e to 4c. */
export const indicVowels: ReadonlyMap<number, string> = new Map(
  (
    '05 a 06 a 07 i 08 i 09 u 0a u 0b ri 0e e 0f e 10 ai 12 o 13 o 14 au ' +
    '3e a 3f i 40 i 41 u 42 u 43 ri 46 e 47 e 48 ai 4a o 4b o 4c au'
  )
    .split(/ (?=[0-9a-f]{2} )/)
    .map((pair) => pair.split(' '))
    .map(([place, spelling]) => [Number.parseInt(place ?? '', 16), spelling ?? '']),
);
