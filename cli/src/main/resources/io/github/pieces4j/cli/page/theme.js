// Light or dark: what the system says, until somebody chooses.

const KEY = "pieces-theme";
const button = document.getElementById("theme");
const system = matchMedia("(prefers-color-scheme: dark)");

const isDark = () => (document.documentElement.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";

function show() {
  button.textContent = isDark() ? "Light" : "Dark";
  button.ariaLabel = isDark() ? "Light colors" : "Dark colors";
}

function stored() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function begin() {
  const chosen = stored();
  if (["light", "dark"].includes(chosen)) document.documentElement.dataset.theme = chosen;
  show();
  system.addEventListener("change", show);
  button.addEventListener("click", () => {
    const wanted = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = wanted;
    try {
      localStorage.setItem(KEY, wanted);
    } catch {
      // It holds for this visit only.
    }
    show();
  });
}
