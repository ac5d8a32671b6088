import type { Language } from '../../domain/basics/languages.ts';
import { nameOfMonth } from '../../domain/time/formatEdtf.ts';
import type { YearMark } from '../../domain/timeline/axisMarks.ts';

/** A month under the axis, as long as there is room for: « J », « janv. », « janvier ». */
export function sayMonth(month: number, naming: YearMark['naming'], language: Language): string {
  if (naming === 'initial') return nameOfMonth(month, language, 'long').charAt(0).toUpperCase();
  return nameOfMonth(month, language, naming === 'long' ? 'long' : 'short');
}
