/**
 * SHA-256 of what 300 people give, by seed. A change of the generator changes them knowingly:
 * `node --conditions=source libs/reference-partnership/golden-write.ts`, then prettier.
 */
export const goldenHashes: Readonly<Record<1 | 2 | 3, Readonly<Record<string, string>>>> = {
  '1': {
    'records.csv': '96852232111b9f085f4ec245cc8f257c6de441525068b65f82551166aae02d69',
    'truth.csv': '2778ccc6524abaad4a652f2e03e450beb4251a29cbc0c52873bd48ef6f692fee',
    'truth/truth-record.csv': '1d99dce5c68201b4689fad9ff9856f91222a2503d20704c59dbe12167a3d1a41',
    'truth/truth-person.csv': '0410e14de9cfe973299e66237da55942d9baf153d6d6e009bae267f6ec192437',
    'truth/truth-event.csv': '5648a1c4503bf5dee64381da709f80825944016824181f10b1efd655c88bab5c',
    'truth/truth-relation.csv': '4e8d5bf6f12dd2de3b0f05421c7879d6a071038cc8dd366d8577d56bd6c9f7de',
    'truth/truth-trap.csv': 'd208af770c3c6396c16417b713f669290322042188f313f89fdcedfdc0e0436e',
    'truth/corruption-log.jsonl': 'dc4bb5c710735c465b1eb8ab831ef38ae5395082696337da182f1ae61e668c30',
    'truth/expected-flags.jsonl': '7165f3fcb4620e939ced7238599c76dcd7dea1873694945c10d7cae3edf7ea8c',
    'truth/look-ups.jsonl': '820bb99b205e9b410718957e9f47780e9621e49e3db01eb486422aa2d409bdda',
  },
  '2': {
    'records.csv': '03e07eef6e3d73268d9b80eeb06128e4f2a554909d337dfe408e25f1fce9f1f0',
    'truth.csv': '942c4e5ad650aa7055bb40af1bcaacf1226db42f3cf6bfdbaae79d4d77a8b448',
    'truth/truth-record.csv': 'e78343e66c103a6d4993d645cda2e82c615225b7047b34cd71e4543ce3291437',
    'truth/truth-person.csv': 'a4bddd8d528adeca40e2f63c935c5a5648edad05677c3317777b247e598d6442',
    'truth/truth-event.csv': '00ef13995b1b7f0619ce8bbb1dbcf6b92373d54ef1c725d3e15f3f687f3bb7c9',
    'truth/truth-relation.csv': '266a0ec6ba638b869973f2c77c97c05828b1345edc936ac26528bb8c9462993c',
    'truth/truth-trap.csv': '5955bad0068243e564cdbe0f25cae0f6bc45171e4900617a5773af67863dd0a3',
    'truth/corruption-log.jsonl': '0ca0fdcc744d46aeb62a772739242354a89152a0472c0cb3970b4dbf71535585',
    'truth/expected-flags.jsonl': '103f5efbe53d9b8ce5c0a4e9f44f1d2a4d94645b54f1d52ae6ccbde8cf4fc65b',
    'truth/look-ups.jsonl': '58d7dca4b90df033b0a56a88233800786e71febf2584c26cf1b09b0a7d0b14d7',
  },
  '3': {
    'records.csv': '9e2ae55167d2dae436f2d558a45c2f018169752966c27453f2305ef9b7c7e4ad',
    'truth.csv': 'f0a62202da4f3ae1ed68b448a78442fe3b7b637fc026bcafb8daa5ac13ef6125',
    'truth/truth-record.csv': '118952f392d878f87b5cf4ec0d8b5514e625984c963a8c519b1e5248375c1fce',
    'truth/truth-person.csv': 'da1e096d3628e7eee90c8f0bbd13a065a0e6de696fe0998119cbef8496359124',
    'truth/truth-event.csv': '194d1c9e014676ed8bf668dabe5a36a86efdcbfd074e5e1d63d206fccd2106be',
    'truth/truth-relation.csv': '3304b9fcb18a4a76027f81c9594eb784a29fb8ebfeb18a41583dbafeaf00c694',
    'truth/truth-trap.csv': '239bf49ad48470f59e21c44a9276c35fe07bd231e07a18c2ff11ca4d8e58e8d2',
    'truth/corruption-log.jsonl': 'ba53436de71cb533e0a0cbcb7f187d701a367d9198e44464323b9566ffc32a5e',
    'truth/expected-flags.jsonl': '5270b20a387e60da0e945a91b20f82a2b53015ee60a7dcc4734d50e9415db637',
    'truth/look-ups.jsonl': 'a24c08da00d53bccec00bb5aac67a28469047ba38ae573e9b081ec1f6b641d10',
  },
};
