const key = 'huikan-theme';
const root = document.documentElement;

function remembered() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function isDark() {
  const own = root.dataset.theme;
  return own === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : own === 'dark';
}

function say() {
  const button = document.querySelector('[data-go="theme"]');
  button.textContent = isDark() ? '深色' : '浅色';
  button.setAttribute('aria-label', isDark() ? '现为深色，切换为浅色' : '现为浅色，切换为深色');
}

/** Light or dark as the machine says, until somebody says otherwise. */
export function startTheme() {
  const own = remembered();
  if (own === 'light' || own === 'dark') root.dataset.theme = own;
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', say);
  say();
}

export function switchTheme() {
  const next = isDark() ? 'light' : 'dark';
  root.dataset.theme = next;
  try {
    localStorage.setItem(key, next);
  } catch {
    // A browser that keeps nothing shows it all the same.
  }
  say();
}
