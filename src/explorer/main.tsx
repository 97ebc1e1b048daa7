import { render } from 'preact';
import { App } from './parts/app.tsx';

const place = document.querySelector('#app');
if (place) render(<App />, place);
