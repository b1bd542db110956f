import { nearestScroll } from '../../../src/workbench/univer/nearestScroll';

describe('a window of 100 pixels, scrolled by 50', () => {
  test.each([
    ['what is in view stays where it is', { start: 60, end: 140 }, 50],
    ['what fits the window exactly stays', { start: 50, end: 150 }, 50],
    ['what is above comes to the top', { start: 20, end: 40 }, 20],
    ['what is cut off at the top comes to the top', { start: 40, end: 60 }, 40],
    ['what is below comes to the bottom', { start: 400, end: 430 }, 330],
    ['what is cut off at the bottom comes to the bottom', { start: 140, end: 160 }, 60],
    ['what is larger begins the window, from below', { start: 120, end: 400 }, 120],
    ['what is larger begins the window, where its beginning is in view, too', { start: 60, end: 400 }, 60],
    ['nothing is above the start', { start: -20, end: 10 }, 0],
  ])('%s', (_, stretch, scroll) => {
    expect(nearestScroll({ at: 50, room: 100 }, stretch)).toBe(scroll);
  });
});
