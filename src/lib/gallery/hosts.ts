import { m } from '$lib/paraglide/messages';

/** Systems that a scene ends up in: what to paste there, what they remove, and how it goes. The id is the anchor of its part. */
export const HOSTS = [
	{
		id: 'wordpress',
		name: m.hosts_wordpress,
		paste: m.hosts_wordpress_paste,
		removed: m.hosts_wordpress_removed,
		steps: [m.hosts_wordpress_1, m.hosts_wordpress_2, m.hosts_wordpress_3]
	},
	{
		id: 'drupal',
		name: m.hosts_drupal,
		paste: m.hosts_drupal_paste,
		removed: m.hosts_drupal_removed,
		steps: [m.hosts_drupal_1, m.hosts_drupal_2, m.hosts_drupal_3]
	},
	{
		id: 'arc-xp',
		name: m.hosts_arc,
		paste: m.hosts_arc_paste,
		removed: m.hosts_arc_removed,
		steps: [m.hosts_arc_1, m.hosts_arc_2, m.hosts_arc_3]
	},
	{
		id: 'notion',
		name: m.hosts_notion,
		paste: m.hosts_notion_paste,
		removed: m.hosts_notion_removed,
		steps: [m.hosts_notion_1, m.hosts_notion_2, m.hosts_notion_3]
	},
	{
		id: 'google-docs',
		name: m.hosts_docs,
		paste: m.hosts_docs_paste,
		removed: m.hosts_docs_removed,
		steps: [m.hosts_docs_1, m.hosts_docs_2, m.hosts_docs_3]
	},
	{
		id: 'google-slides',
		name: m.hosts_slides,
		paste: m.hosts_slides_paste,
		removed: m.hosts_slides_removed,
		steps: [m.hosts_slides_1, m.hosts_slides_2, m.hosts_slides_3]
	},
	{
		id: 'powerpoint',
		name: m.hosts_powerpoint,
		paste: m.hosts_powerpoint_paste,
		removed: m.hosts_powerpoint_removed,
		steps: [m.hosts_powerpoint_1, m.hosts_powerpoint_2, m.hosts_powerpoint_3]
	},
	{
		id: 'moodle',
		name: m.hosts_moodle,
		paste: m.hosts_moodle_paste,
		removed: m.hosts_moodle_removed,
		steps: [m.hosts_moodle_1, m.hosts_moodle_2, m.hosts_moodle_3]
	}
] as const;
