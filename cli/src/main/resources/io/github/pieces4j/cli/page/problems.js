// Says what went wrong: for each task its latest failure, until the task succeeds.

const element = document.getElementById("problem");
const problems = new Map();

export function problem(task, text) {
  if (text) problems.set(task, text);
  else problems.delete(task);
  const all = [...new Set(problems.values())].join("\n");
  // Screen readers say again what is set again.
  if (element.textContent !== all) element.textContent = all;
}

// What a screen reader says and nobody sees.
export function announce(text) {
  document.getElementById("news").textContent = text;
}
