import { createContext } from 'react';
import type { Locale } from '../lib/messages/types';

/** The language the merchant chose; Chinese until the settings are read. */
export const LanguageContext = createContext<Locale>('zh-CN');
