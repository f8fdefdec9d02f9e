const MINUTES_A_DAY = 1440;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The share of the day that is over by the clocks of a zone, 0 (inclusive) to 1 (exclusive). */
export function shareOfDay(zone: string, instant: string): number {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    clocks.set(zone, clock);
  }
  const [hour = 0, minute = 0] = clock.format(new Date(instant)).split(':').map(Number);
  return (hour * 60 + minute) / MINUTES_A_DAY;
}
