import { csvView } from './sheets/csv-view.ts';
import {
  addressPart,
  age,
  britishStyle,
  email,
  family,
  fullName,
  given,
  key,
  phone,
  styledFields,
} from './sheets/fields.ts';

const styled = styledFields(britishStyle);

/** The sheet that a voluntary body fills in for upload, as its spreadsheet saves it: UTF-8 with a byte order mark, columns named in words. */
export const uploadSheet = csvView(
  'upload',
  {
    'Person ID': key,
    'Full name': fullName,
    Surname: family('official'),
    Forenames: given('official'),
    'Alias surname': family('alias'),
    'Alias forenames': given('alias'),
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
  },
  'utf-8',
  '\ufeff',
);
