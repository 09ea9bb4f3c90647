// Dresses the root element, opens the way to the core, mounts the window: in this order, so that nothing flashes.
import './styles/fonts';
import './styles/index.css';
import { mount } from 'svelte';
import { connect } from './api/backend';
import App from './app/App.svelte';
import { wear } from './app/look.svelte';

wear();
const params = new URLSearchParams(location.search);
// For those who build Hearth: the mirrored window, and a window without a core.
if (import.meta.env.DEV && params.get('dir') === 'rtl') document.documentElement.dir = 'rtl';
const target = document.getElementById('app');
if (!target) throw new Error('index.html holds #app');
await connect(
  import.meta.env.DEV && params.has('fake') ? (await import('../test/backend')).fakeBackend() : undefined,
);
mount(App, { target });
