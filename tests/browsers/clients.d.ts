// Installed by `npm run test:browsers` alone: what checks types hasn't got them.
declare module 'puppeteer-core';
declare module 'selenium-webdriver';
