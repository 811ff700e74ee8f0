import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default { kit: { adapter: adapter(), paths: { relative: true }, inlineStyleThreshold: 64_000 } };
