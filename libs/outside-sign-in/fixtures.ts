export { ForgedProvider, type Forgery } from './src/forged-provider.fixtures';
