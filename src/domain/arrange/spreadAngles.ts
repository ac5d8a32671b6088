const turn = 2 * Math.PI;
const rounds = 60;

/**
 * Moves angles, given in ascending order, at least `least` apart around the circle while each stays near where it was.
 * Where there is no room for that, they take slots at equal distances (`slotOf`), turned so that each is near its old
 * place. In radians.
 */
export const spreadAngles = (wanted: readonly number[], least: number, slots: number): readonly number[] => {
  const count = wanted.length;
  if (count < 2) return wanted;
  if (count * least <= turn * 0.8) {
    const pushed = pushApart(wanted, least);
    if (pushed.every((_, n) => gapAfter(pushed, n) >= least * 0.999)) return pushed;
  }
  const own = wanted.map((_, n) => (slotOf(n, count, slots) * turn) / slots);
  const lags = wanted.map((angle, n) => angle - (own[n] ?? 0));
  const start = Math.atan2(
    lags.reduce((sum, lag) => sum + Math.sin(lag), 0),
    lags.reduce((sum, lag) => sum + Math.cos(lag), 0),
  );
  return own.map((angle) => start + angle);
};

/** Which of some slots the nth of `count` takes, where there may be more slots than are taken. */
export const slotOf = (n: number, count: number, slots: number): number => Math.floor((n * slots) / count);

const pushApart = (wanted: readonly number[], least: number): readonly number[] => {
  const angles = [...wanted];
  for (let round = 0; round < rounds; round += 1) {
    for (let n = 0; n < angles.length; n += 1) {
      const next = (n + 1) % angles.length;
      const missing = least * 1.001 - gapAfter(angles, n);
      if (missing <= 0) continue;
      angles[n] = (angles[n] ?? 0) - missing / 2;
      angles[next] = (angles[next] ?? 0) + missing / 2;
    }
  }
  return angles;
};

/** The way to the next angle around the circle; negative where this angle has moved past the next. */
const gapAfter = (angles: readonly number[], n: number): number => {
  const isLast = n === angles.length - 1;
  return (angles[isLast ? 0 : n + 1] ?? 0) + (isLast ? turn : 0) - (angles[n] ?? 0);
};
