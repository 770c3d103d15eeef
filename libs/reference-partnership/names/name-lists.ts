import { purposeKey } from '../random/draws.ts';
import { type WeightedTable, weightedTable } from '../random/weighted-table.ts';
import { arabicNames } from './arabic-names.ts';
import { chineseNames } from './chinese-names.ts';
import { eastAfricanNames } from './east-african-names.ts';
import { englishFamilyNames } from './english-family-names.ts';
import { englishForenamesOfElders } from './english-forenames-of-elders.ts';
import { englishForenamesSince2008 } from './english-forenames-since-2008.ts';
import { englishForenamesTo2007 } from './english-forenames-to-2007.ts';
import { gaelicNames } from './gaelic-names.ts';
import { iberianNames } from './iberian-names.ts';
import type { ForenameTables, OriginGroup, OriginNames } from './origin-names.ts';
import { polishNames } from './polish-names.ts';
import { romaTravellerNames } from './roma-traveller-names.ts';
import { romanianNames } from './romanian-names.ts';
import { somaliEritreanNames } from './somali-eritrean-names.ts';
import { southAsianNames } from './south-asian-names.ts';
import { ukrainianNames } from './ukrainian-names.ts';
import { vietnameseNames } from './vietnamese-names.ts';
import { welshNames } from './welsh-names.ts';
import { westAfricanNames } from './west-african-names.ts';

/** The tables that a partnership draws names from. */
export interface NameLists {
  readonly elders: ForenameTables;
  readonly to2007: ForenameTables;
  readonly since2008: ForenameTables;
  readonly origins: Readonly<Record<OriginGroup, OriginNames>>;
  /** Names that South Asian women bear in place of a shared family name. */
  readonly southAsianWomen: readonly string[];
}

/** Whether a name belongs to the third that is kept back: who learned the usual names by heart has not seen it. */
export const isReservedName = (name: string): boolean => (purposeKey(name) >>> 0) % 3 === 0;

function half(table: WeightedTable, reserved: boolean): WeightedTable {
  const pairs = table.items.map((item, i): [string, number] => [
    item,
    (table.totals[i] ?? 0) - (table.totals[i - 1] ?? 0),
  ]);
  const kept = pairs.filter(([name]) => isReservedName(name) === reserved);
  return weightedTable(kept.length > 3 ? kept : pairs);
}

const forenames = ({ male, female }: ForenameTables, reserved: boolean): ForenameTables => ({
  male: half(male, reserved),
  female: half(female, reserved),
});

const names = (own: OriginNames, reserved: boolean): OriginNames => ({
  ...forenames(own, reserved),
  family: half(own.family, reserved),
});

/** The tables without the reserved third, or of it alone. */
function nameListsOf(reserved: boolean): NameLists {
  const since2008 = forenames(englishForenamesSince2008, reserved);
  return {
    elders: forenames(englishForenamesOfElders, reserved),
    to2007: forenames(englishForenamesTo2007, reserved),
    since2008,
    origins: {
      english: { ...since2008, family: half(englishFamilyNames, reserved) },
      welsh: names(welshNames, reserved),
      gaelic: names(gaelicNames, reserved),
      polish: names(polishNames, reserved),
      romanian: names(romanianNames, reserved),
      ukrainian: names(ukrainianNames, reserved),
      iberian: names(iberianNames, reserved),
      'south-asian': names(southAsianNames, reserved),
      arabic: names(arabicNames, reserved),
      'somali-eritrean': names(somaliEritreanNames, reserved),
      'west-african': names(westAfricanNames, reserved),
      'east-african': names(eastAfricanNames, reserved),
      chinese: names(chineseNames, reserved),
      vietnamese: names(vietnameseNames, reserved),
      'roma-traveller': names(romaTravellerNames, reserved),
    },
    southAsianWomen: ['Begum', 'Bibi', 'Khatun', 'Kaur', 'Akhtar'],
  };
}

/** The usual two thirds of the names. */
export const usualNames: NameLists = nameListsOf(false);

/** The third that `--reserved-names` draws from. */
export const reservedNames: NameLists = nameListsOf(true);
