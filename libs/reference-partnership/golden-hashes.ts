/**
 * SHA-256 of what 300 people give, by seed. A change of the generator changes them knowingly:
 * `node --conditions=source libs/reference-partnership/golden-write.ts`, then prettier.
 */
export const goldenHashes: Readonly<Record<1 | 2 | 3, Readonly<Record<string, string>>>> = {
  '1': {
    'records.csv': 'b6bf7826f26833ecbd00dfb9e9fa58b80f3b2de6db6dc1c01c5f50c55bc71a1e',
    'truth.csv': '2778ccc6524abaad4a652f2e03e450beb4251a29cbc0c52873bd48ef6f692fee',
    'truth/truth-record.csv': '1713e8e5d45947af0f9d169996bcb3ff1ba8d1d5e1ca8fc74b7eedbadca4245d',
    'truth/truth-person.csv': '0410e14de9cfe973299e66237da55942d9baf153d6d6e009bae267f6ec192437',
    'truth/truth-event.csv': '5648a1c4503bf5dee64381da709f80825944016824181f10b1efd655c88bab5c',
    'truth/truth-relation.csv': '4e8d5bf6f12dd2de3b0f05421c7879d6a071038cc8dd366d8577d56bd6c9f7de',
    'truth/truth-trap.csv': '94d854cac9ac9272c62f4086918355035682b0deb7f71fe0af4c8c483e6923bc',
    'truth/corruption-log.jsonl': 'b5b973b4bbbfbb980855e9e08908c16fa493478836e3df8db3ce551fbc44025d',
    'truth/expected-flags.jsonl': '038954519e7c0f0a46f6363c4ff49f8ceead597b33601e2a007844431d911762',
    'truth/look-ups.jsonl': '45c57ed45068ec6ed5d713e1c29ecbcd63c08970d4f609ab5e705ec67c95da16',
  },
  '2': {
    'records.csv': 'b94470f65c30ced51f65428278e591e4f4ac7b66ac9844dea6ba43e38c20e4a7',
    'truth.csv': '942c4e5ad650aa7055bb40af1bcaacf1226db42f3cf6bfdbaae79d4d77a8b448',
    'truth/truth-record.csv': '5f1da1731a46ab00e94f5e373c80d1cd92f4783e3283db93b0d74b7de3fb88cf',
    'truth/truth-person.csv': 'a4bddd8d528adeca40e2f63c935c5a5648edad05677c3317777b247e598d6442',
    'truth/truth-event.csv': '00ef13995b1b7f0619ce8bbb1dbcf6b92373d54ef1c725d3e15f3f687f3bb7c9',
    'truth/truth-relation.csv': '266a0ec6ba638b869973f2c77c97c05828b1345edc936ac26528bb8c9462993c',
    'truth/truth-trap.csv': '3a5122275cfccbdd994f4d2ff3e04d86afe3e113bea17419d85fb17f911e557d',
    'truth/corruption-log.jsonl': '5b2eed2cac692a0f4f71e18e6b661a1fa0cdb3cc2821173c627c732228737545',
    'truth/expected-flags.jsonl': '103f5efbe53d9b8ce5c0a4e9f44f1d2a4d94645b54f1d52ae6ccbde8cf4fc65b',
    'truth/look-ups.jsonl': '58d7dca4b90df033b0a56a88233800786e71febf2584c26cf1b09b0a7d0b14d7',
  },
  '3': {
    'records.csv': '46184ebc59dd860b7f3d0875fe2e5cb343dee13093b2b95a93bc68f86898b176',
    'truth.csv': 'f0a62202da4f3ae1ed68b448a78442fe3b7b637fc026bcafb8daa5ac13ef6125',
    'truth/truth-record.csv': '2cdd692ae5b6feb67c43e715716bdc6853ce6841030588317f24cda4adffd388',
    'truth/truth-person.csv': 'da1e096d3628e7eee90c8f0bbd13a065a0e6de696fe0998119cbef8496359124',
    'truth/truth-event.csv': '194d1c9e014676ed8bf668dabe5a36a86efdcbfd074e5e1d63d206fccd2106be',
    'truth/truth-relation.csv': '3304b9fcb18a4a76027f81c9594eb784a29fb8ebfeb18a41583dbafeaf00c694',
    'truth/truth-trap.csv': 'd20ef55add0c5a4c12c2bc96360c482eb23a87b14fb124c5c1ce2b109478cf04',
    'truth/corruption-log.jsonl': '31f455ac759ccb80055255b3758e92fc913f8c1783069cc820d9324506b9af6d',
    'truth/expected-flags.jsonl': '5270b20a387e60da0e945a91b20f82a2b53015ee60a7dcc4734d50e9415db637',
    'truth/look-ups.jsonl': 'a24c08da00d53bccec00bb5aac67a28469047ba38ae573e9b081ec1f6b641d10',
  },
};
