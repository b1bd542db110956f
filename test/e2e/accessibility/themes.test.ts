import { testEveryState } from '../support/everyState';

jest.setTimeout(300_000);

describe('seen in every theme (zh-TW)', () => {
  testEveryState({ language: 'zh-TW', themes: ['dark', 'contrast', 'light'], size: {} });
});
