import { stylesheet } from './stylesheet.ts';

describe('stylesheet', () => {
  it('holds both libraries and ours, without the typeface that is licensed for gov.uk only', () => {
    const css = stylesheet();
    expect(css).toContain('.govuk-button');
    expect(css).toContain('.moj-alert');
    expect(css).toContain('.signpost-header');
    expect(css).not.toMatch(/GDS Transport|@font-face/);
  });
});
