import { testEveryState } from '../support/everyState';

jest.setTimeout(300_000);

// At twice the size, half of the height is left; and no pane is narrower than this.
describe('seen narrow and low (en)', () => {
  testEveryState({ language: 'en', themes: ['light'], size: { width: 320, height: 560 } });
});
