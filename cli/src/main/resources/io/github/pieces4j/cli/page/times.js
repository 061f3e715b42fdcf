// Times as people of this place read them.

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat(undefined, { dateStyle: "full" });
const both = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

const startOfDay = (time) => new Date(time).setHours(0, 0, 0, 0);

export const parsed = (stamp) => Date.parse(stamp?.value ?? "") || 0;

export const atClock = (time) => clock.format(time);

export const full = (time) => both.format(time);

export function dayOf(time) {
  const days = Math.round((startOfDay(Date.now()) - startOfDay(time)) / 86_400_000);
  if (days === 0) return "Today";
  return days === 1 ? "Yesterday" : day.format(time);
}

export function element(time) {
  const element = document.createElement("time");
  element.dateTime = new Date(time).toISOString();
  element.textContent = full(time);
  return element;
}
