import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles';
import { App } from './app';
import { keptLanguage, speak } from './language/language';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');

await speak(keptLanguage());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
