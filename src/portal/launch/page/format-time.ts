const hour = 3_600_000;

/** A duration as SCORM 1.2 writes it, as in `0001:02:03.04`. */
export function formatTimespan(milliseconds: number): string {
  // What is cut off below is rounded here; a clock that was set back makes no duration.
  const time = Math.max(0, milliseconds + 5);
  // More than four figures are refused.
  const hours = Math.min(Math.floor(time / hour), 9999);
  const rest = new Date(time % hour).toISOString().slice(14, 22);
  return `${String(hours).padStart(4, '0')}:${rest}`;
}

/** A duration as SCORM 2004 and xAPI write it, with two decimals at most, as in `PT1H2M3.04S`. */
export function formatDuration(milliseconds: number): string {
  const [hours = 0, minutes = 0, seconds = 0] = formatTimespan(milliseconds).split(':').map(Number);
  return `PT${hours}H${minutes}M${seconds}S`;
}

/** The time of day as SCORM 1.2 writes it, as in `09:05:00`. */
export function formatClock(at: number): string {
  return new Date(at).toTimeString().slice(0, 8);
}

/** A time as SCORM 2004 writes it: Moodle refuses any but two figures after the second's dot. */
export function formatTimestamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 22)}Z`;
}
