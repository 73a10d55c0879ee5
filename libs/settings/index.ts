export { BadSettings } from './src/bad-settings';
export { optional, required, requiredWith, type Setting, type SettingForm, type Settings } from './src/setting';
export { readSettings, type SettingValues, type Variables } from './src/read-settings';
export { settingForms, settingsPage, settingsTable } from './src/settings-table';
export {
  agency,
  agencyName,
  certificate,
  key32,
  oneOf,
  pem,
  portNumber,
  share,
  text,
  urlOf,
  wholeFrom,
  zone,
} from './src/readers';
