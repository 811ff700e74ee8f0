import { m } from '$lib/paraglide/messages';

/** Systems that a scene ends up in: what to paste there, what they remove, and how it goes. The id is the anchor of its part. */
export const PUBLISHING_SYSTEMS = [
	{
		id: 'wordpress',
		name: m.systems_wordpress,
		paste: m.systems_wordpress_paste,
		removed: m.systems_wordpress_removed,
		steps: [m.systems_wordpress_1, m.systems_wordpress_2, m.systems_wordpress_3]
	},
	{
		id: 'drupal',
		name: m.systems_drupal,
		paste: m.systems_drupal_paste,
		removed: m.systems_drupal_removed,
		steps: [m.systems_drupal_1, m.systems_drupal_2, m.systems_drupal_3]
	},
	{
		id: 'arc-xp',
		name: m.systems_arc,
		paste: m.systems_arc_paste,
		removed: m.systems_arc_removed,
		steps: [m.systems_arc_1, m.systems_arc_2, m.systems_arc_3]
	},
	{
		id: 'notion',
		name: m.systems_notion,
		paste: m.systems_notion_paste,
		removed: m.systems_notion_removed,
		steps: [m.systems_notion_1, m.systems_notion_2, m.systems_notion_3]
	},
	{
		id: 'google-docs',
		name: m.systems_docs,
		paste: m.systems_docs_paste,
		removed: m.systems_docs_removed,
		steps: [m.systems_docs_1, m.systems_docs_2, m.systems_docs_3]
	},
	{
		id: 'google-slides',
		name: m.systems_slides,
		paste: m.systems_slides_paste,
		removed: m.systems_slides_removed,
		steps: [m.systems_slides_1, m.systems_slides_2, m.systems_slides_3]
	},
	{
		id: 'powerpoint',
		name: m.systems_powerpoint,
		paste: m.systems_powerpoint_paste,
		removed: m.systems_powerpoint_removed,
		steps: [m.systems_powerpoint_1, m.systems_powerpoint_2, m.systems_powerpoint_3]
	},
	{
		id: 'markdown',
		name: m.systems_markdown,
		paste: m.systems_markdown_paste,
		removed: m.systems_markdown_removed,
		steps: [m.systems_markdown_1, m.systems_markdown_2, m.systems_markdown_3]
	},
	{
		id: 'moodle',
		name: m.systems_moodle,
		paste: m.systems_moodle_paste,
		removed: m.systems_moodle_removed,
		steps: [m.systems_moodle_1, m.systems_moodle_2, m.systems_moodle_3]
	}
] as const;
