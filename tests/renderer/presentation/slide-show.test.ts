import { describe, expect, it } from 'vitest';
import { findCommand, showFrom, step } from '#renderer/features/presentation/slide-show.ts';

describe('the keys of a presentation', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['B', 'black'],
    ['Enter', 'figures'],
  ])('reads %s as %s', (key, command) => {
    expect(findCommand(key, 'ltr')).toBe(command);
  });

  it('moves forward with the left arrow where the language reads from right to left', () => {
    expect(findCommand('ArrowLeft', 'rtl')).toBe('next');
    expect(findCommand('PageDown', 'rtl')).toBe('next');
    expect(findCommand(' ', 'rtl')).toBe('next');
  });

  it('leaves other keys alone', () => {
    expect(findCommand('a', 'ltr')).toBeUndefined();
  });
});

const firstSlide = showFrom(null);

describe('the slide of an address', () => {
  it('is counted from one', () => {
    expect(showFrom('3').index).toBe(2);
  });

  it.each([null, '', '0', '-1', '1.5', 'x', '9e99'])('is the first for %j', (number) => {
    expect(showFrom(number).index).toBe(0);
  });
});

describe('a step of a presentation', () => {
  it('stays on the first and on the last slide', () => {
    expect(step(firstSlide, 'previous', 3).index).toBe(0);
    expect(step({ ...firstSlide, index: 2 }, 'next', 3).index).toBe(2);
  });

  it('shows the figures and goes back to the chart', () => {
    const figures = step(firstSlide, 'figures', 3);
    expect(figures.isTable).toBe(true);
    expect(step(figures, 'figures', 3).isTable).toBe(false);
  });

  it('leaves the figures behind with the slide', () => {
    expect(step(step(firstSlide, 'figures', 3), 'next', 3)).toEqual({
      index: 1,
      isBlack: false,
      isTable: false,
    });
  });

  it('lights a black screen without showing the figures', () => {
    const black = step(firstSlide, 'black', 3);
    expect(black.isBlack).toBe(true);
    expect(step(black, 'figures', 3)).toEqual(firstSlide);
  });
});
