import { addressPart, age, britishStyle, email, family, given, key, phone, styledFields } from './sheets/fields.ts';
import { workbook } from './sheets/workbook.ts';

const styled = styledFields(britishStyle);

/** The case list of victim support, as a workbook. */
export const victimsWorkbook = workbook('cases', {
  'Person ID': key,
  Surname: family('official'),
  Forenames: given('official'),
  'Preferred surname': family('preferred'),
  'Preferred forenames': given('preferred'),
  'Alias surname': family('alias'),
  'Alias forenames': given('alias'),
  'Alias 2 surname': family('alias', 1),
  'Alias 2 forenames': given('alias', 1),
  DOB: styled.birthDate,
  Age: age,
  'Age on': styled.ageOn,
  Gender: styled.sex,
  'Address 1': addressPart('line-1'),
  'Address 2': addressPart('line-2'),
  Town: addressPart('town'),
  Postcode: addressPart('postcode'),
  Phone: phone(0),
  Email: email,
  'Sensitive flag': styled.protection,
  'Involvement start': styled.opened(0),
  'Involvement end': styled.closed(0),
  'Involvement 2 start': styled.opened(1),
  'Involvement 2 end': styled.closed(1),
  Events: styled.receipts,
  'Last modified': styled.lastModified,
});
