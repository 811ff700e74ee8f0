/** Where the site is published, without a slash at the end; `SITE_URL` and `BASE_PATH` say so when it is built. */
export const site: string = __SITE__;
