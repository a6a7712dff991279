import '@/shared/styles/tokens.css'
import '@/shared/styles/base.css'
import { createRoot } from 'react-dom/client'
import { startI18n } from '@/i18n'
import { App } from './app'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

void startI18n().then(() => createRoot(root).render(<App />))
