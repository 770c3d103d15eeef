import { linkRecords } from 'signpost-matching';

const clinic = [
  { id: 'C1', name: 'Siân Whitfield', born: '2009-03-14', postcode: 'LS7 1AB' },
  { id: 'C2', name: 'Mohammed Rahman', born: '2011-11-02', postcode: 'LS9 8TT' },
  { id: 'C3', name: 'Piotr Kowalski', born: '2010-05-30', postcode: 'LS2 9JT' },
];
const school = [
  { id: 'S1', name: 'WHITFIELD, SIAN', born: '14/03/2009', postcode: 'LS71AB' },
  { id: 'S2', name: 'Muhammad Rahman', born: '02/11/2011', postcode: 'LS9 8TT' },
  { id: 'S3', name: 'Anna Kowalska', born: '21/09/2012', postcode: 'LS2 9JT' },
];
const columns = { name: { is: 'fullName' }, born: { is: 'birthDate' }, postcode: { is: 'postcode' } } as const;
const { links, clusters } = linkRecords([clinic, school], { id: 'id', mode: 'link-only', columns });

for (const { left, right, matchProbability } of links) console.log(left, right, matchProbability.toFixed(3));
console.log(clusters);
