// What a WordPress is made of that is set up to be tried and thrown away.

/** @param {string} database @param {string} socket @param {string} url */
export const config = (database, socket, url) => `<?php
define('DB_NAME', '${database}'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
foreach (['AUTH_KEY','SECURE_AUTH_KEY','LOGGED_IN_KEY','NONCE_KEY','AUTH_SALT','SECURE_AUTH_SALT','LOGGED_IN_SALT','NONCE_SALT'] as $key) define($key, 'trial');
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}'); define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true); define('WP_DEBUG', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** The embeds are on this machine, which WordPress asks nothing of by itself; it asks nobody else. @param {string} site */
export const plugin = (site) => `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, ${new URL(site).port}]);
add_filter('pre_http_request', fn($answer, $args, $url) => str_starts_with($url, '${site}') ? $answer : new WP_Error('offline'), 10, 3);
`;

/** Installs it, writes the posts of standard input, and prints their ids and what is left of them. */
export const SETUP = `<?php
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Host', 'editor', 'editor@example.org', true, '', 'trial');
$author = wp_insert_user(['user_login' => 'author', 'user_pass' => 'trial', 'user_email' => 'author@example.org', 'role' => 'author']);
$ids = [];
foreach (json_decode(stream_get_contents(STDIN), true) as $name => $post) {
	wp_set_current_user($post['way'] === 'author' ? $author : 1);
	// The forms of the editor have rights checked, and rules set or lifted, as users come and go.
	kses_init();
	$ids[$name] = wp_insert_post(wp_slash(['post_title' => $name, 'post_content' => $post['content'], 'post_status' => 'publish', 'post_author' => get_current_user_id()]));
}
echo "\\n" . json_encode(['version' => get_bloginfo('version'), 'ids' => $ids]);
`;
/** Puts on the theme that it is given. */
export const SWITCH = `<?php require __DIR__ . '/wp-load.php'; switch_theme($argv[1]); echo get_stylesheet();`;

/** Stands in the column, beside the frame. */
const paragraph = '<p id="ruler">What stands around it is a paragraph as wide as the column is.</p>';
/** A post's content, as each editor saves it. @param {string} way @param {string} snippet */
export function contentOf(way, snippet) {
	if (way === 'classic') return `${paragraph}\n\n${snippet}\n\nWhat comes after it.`;
	const block = (/** @type {string} */ html) => `<!-- wp:paragraph -->\n${html}\n<!-- /wp:paragraph -->\n\n`;
	if (way === 'embed')
		return (
			block(paragraph) +
			`<!-- wp:embed {"url":"${snippet}","type":"rich","providerNameSlug":""} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${snippet}\n</div></figure>\n<!-- /wp:embed -->`
		);
	return `${block(paragraph)}<!-- wp:html -->\n${snippet}\n<!-- /wp:html -->`;
}
