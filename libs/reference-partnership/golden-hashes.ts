/**
 * SHA-256 of what 300 people give, by seed. A change of the generator changes them knowingly:
 * `node --conditions=source libs/reference-partnership/golden-write.ts`, then prettier.
 */
export const goldenHashes: Readonly<Record<1 | 2 | 3, Readonly<Record<string, string>>>> = {
  '1': {
    'records.csv': '27d346596cdf5af6776e20eac45e6da99abb840673274a4ea87b294416450cf5',
    'truth.csv': '2778ccc6524abaad4a652f2e03e450beb4251a29cbc0c52873bd48ef6f692fee',
    'truth/truth-record.csv': '1d99dce5c68201b4689fad9ff9856f91222a2503d20704c59dbe12167a3d1a41',
    'truth/truth-person.csv': '0410e14de9cfe973299e66237da55942d9baf153d6d6e009bae267f6ec192437',
    'truth/truth-event.csv': '5648a1c4503bf5dee64381da709f80825944016824181f10b1efd655c88bab5c',
    'truth/truth-relation.csv': '4e8d5bf6f12dd2de3b0f05421c7879d6a071038cc8dd366d8577d56bd6c9f7de',
    'truth/truth-trap.csv': 'a03413d0fb15051cdb86e20c3fdbd15f4c284ba7f20ba1e0eecd35cafc63aee9',
    'truth/corruption-log.jsonl': '29f02dcf67ae90336fc6fc6a2c61344143b4ead67ad5c9c5496544bbce6dc256',
    'truth/expected-flags.jsonl': '7165f3fcb4620e939ced7238599c76dcd7dea1873694945c10d7cae3edf7ea8c',
    'truth/look-ups.jsonl': '820bb99b205e9b410718957e9f47780e9621e49e3db01eb486422aa2d409bdda',
  },
  '2': {
    'records.csv': 'a8e50eb776767a201ca4873853267db077f1cf4d6837c8be55a6c388b4c26a21',
    'truth.csv': '942c4e5ad650aa7055bb40af1bcaacf1226db42f3cf6bfdbaae79d4d77a8b448',
    'truth/truth-record.csv': 'e78343e66c103a6d4993d645cda2e82c615225b7047b34cd71e4543ce3291437',
    'truth/truth-person.csv': 'a4bddd8d528adeca40e2f63c935c5a5648edad05677c3317777b247e598d6442',
    'truth/truth-event.csv': '00ef13995b1b7f0619ce8bbb1dbcf6b92373d54ef1c725d3e15f3f687f3bb7c9',
    'truth/truth-relation.csv': '266a0ec6ba638b869973f2c77c97c05828b1345edc936ac26528bb8c9462993c',
    'truth/truth-trap.csv': 'b7d719c7c23b873d0671d25bbfab304e7aa1c5a9c5493824b61ee595ef75a1f8',
    'truth/corruption-log.jsonl': '4916304ac38d2613c5ac7b566d0978b7eaabaf5388b593193ad1d2935cfd2b25',
    'truth/expected-flags.jsonl': '103f5efbe53d9b8ce5c0a4e9f44f1d2a4d94645b54f1d52ae6ccbde8cf4fc65b',
    'truth/look-ups.jsonl': '58d7dca4b90df033b0a56a88233800786e71febf2584c26cf1b09b0a7d0b14d7',
  },
  '3': {
    'records.csv': '94f1029bb9a48585cac088f4c91748637ba6a04c66b6533116344e0233609254',
    'truth.csv': 'f0a62202da4f3ae1ed68b448a78442fe3b7b637fc026bcafb8daa5ac13ef6125',
    'truth/truth-record.csv': '118952f392d878f87b5cf4ec0d8b5514e625984c963a8c519b1e5248375c1fce',
    'truth/truth-person.csv': 'da1e096d3628e7eee90c8f0bbd13a065a0e6de696fe0998119cbef8496359124',
    'truth/truth-event.csv': '194d1c9e014676ed8bf668dabe5a36a86efdcbfd074e5e1d63d206fccd2106be',
    'truth/truth-relation.csv': '3304b9fcb18a4a76027f81c9594eb784a29fb8ebfeb18a41583dbafeaf00c694',
    'truth/truth-trap.csv': '002ba09a5ee00337d800836c0224b3644d65e13430fce47259180efe4baaa990',
    'truth/corruption-log.jsonl': '6a5aaae9c1ddd825bafc31b188284b00a60c349523d8c7cb51ebec6fb50e76ee',
    'truth/expected-flags.jsonl': '5270b20a387e60da0e945a91b20f82a2b53015ee60a7dcc4734d50e9415db637',
    'truth/look-ups.jsonl': 'a24c08da00d53bccec00bb5aac67a28469047ba38ae573e9b081ec1f6b641d10',
  },
};
