import { StatisticsDisplay } from './StatisticsDisplay.tsx';

/** The figures on paper: all of them, one under the other, without what only works on a screen. */
export function PrintedFigures() {
  return (
    <div className="print-figures">
      <StatisticsDisplay>{null}</StatisticsDisplay>
    </div>
  );
}
