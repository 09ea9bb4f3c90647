// Dresses the root element, fetches its words, opens the way to the core, asks it for the look, mounts the window: in this order, so that nothing flashes.
import './styles/fonts';
import './styles/index.css';
import './styles/numbers';
import { mount } from 'svelte';
import { connect } from './api/backend';
import App from './app/App.svelte';
import { agreeOnLanguage } from './app/language';
import { adopt, look, wear } from './app/look.svelte';
import { firstLanguage, speak } from './i18n';

wear();
const target = document.getElementById('app');
if (!target) throw new Error('index.html holds #app');

// Not at the module's own level: whatever is loaded meanwhile shares code with this file, and would wait for its end.
async function begin(into: Element): Promise<void> {
  const params = new URLSearchParams(location.search);
  const words = speak(firstLanguage());
  await connect(
    // A window without a core.
    import.meta.env.DEV && params.has('fake') ? (await import('../test/backend')).fakeBackend() : undefined,
  );
  await Promise.all([words.then(agreeOnLanguage), adopt()]);
  if (location.hash === '' && look.startPage !== 'home') location.hash = `#/${look.startPage}`;
  // For those who build Hearth: the window mirrored, whatever it says.
  if (import.meta.env.DEV && params.get('dir') === 'rtl') document.documentElement.dir = 'rtl';
  mount(App, { target: into });
}
void begin(target);
