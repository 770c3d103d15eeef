import { words } from '#apps/web/testing';
import { purposeLabels } from '#libs/access';

describe('the words of the pages', () => {
  it('name each purpose as the hub offers it', () => {
    expect(words.purpose).toEqual(purposeLabels);
  });
});
