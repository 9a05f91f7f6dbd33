import Big from 'big.js';
import type { Indicator, MoneyScale } from '../domain/indicator.ts';

const exponents: Readonly<Record<MoneyScale, number>> = { thousand: 3, million: 6, billion: 9 };

/** Decimals of an amount that are read at a glance. */
const usualDecimals = 3;
/** A small amount keeps this many digits of its own: "0,000125 tỷ đồng". */
const fewestDigits = 3;

type Scaled = Pick<Indicator, 'unit' | 'scale'>;

/** Power of ten between an amount as it is typed and shown and the đồng that are stored; 0 for all else. */
export function scaleExponent({ unit, scale }: Scaled): number {
  return unit === 'currency' && scale !== null ? exponents[scale] : 0;
}

/** A stored value in the scale of its indicator, exactly: 1.500.500.000 đồng are 1.500,5 triệu. */
export function toScale(value: number, measure: Scaled): number {
  return shift(value, -scaleExponent(measure));
}

/** A value in the scale of its indicator as it is stored: in đồng. */
export function fromScale(value: number, measure: Scaled): number {
  return shift(value, scaleExponent(measure));
}

/** An amount in its scale with as many decimals as lose nothing, as it is typed. */
export function exactInScale(value: number, measure: Scaled): { value: number; decimals: number } {
  const exponent = scaleExponent(measure);
  const scaled = new Big(value).times(new Big(10).pow(-exponent));
  return { value: scaled.toNumber(), decimals: fractionOf(scaled) };
}

/**
 * An amount in its scale as it is shown: up to three decimals, without zeros at the end unless something was
 * rounded off. Nothing is ever rounded to 0.
 */
export function shownInScale(value: number, measure: Scaled): { value: number; decimals: number } {
  const exact = exactInScale(value, measure);
  if (exact.decimals <= usualDecimals) return exact;
  const firstDigit = -new Big(exact.value).e;
  const decimals = Math.min(exact.decimals, Math.max(usualDecimals, firstDigit + fewestDigits - 1));
  return { value: exact.value, decimals };
}

function shift(value: number, exponent: number): number {
  if (exponent === 0) return value;
  return new Big(value).times(new Big(10).pow(exponent)).toNumber();
}

/** Digits after the decimal mark: coefficient and exponent say it without writing the number out. */
function fractionOf(number: Big): number {
  return Math.max(0, number.c.length - 1 - number.e);
}
