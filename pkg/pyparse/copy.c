#include "copy.h"

#include <stdlib.h>
#include <string.h>

// Weak, as cgo links each package alone before it links the program, which has
// them from the package of the parser.
#define API extern __attribute__((weak))
API TSSymbol ts_node_symbol(TSNode);
API bool ts_node_is_extra(TSNode);
API uint32_t ts_node_start_byte(TSNode);
API uint32_t ts_node_end_byte(TSNode);
API TSTreeCursor ts_tree_cursor_new(TSNode);
API void ts_tree_cursor_delete(TSTreeCursor *);
API void ts_tree_cursor_reset(TSTreeCursor *, TSNode);
API TSNode ts_tree_cursor_current_node(const TSTreeCursor *);
API bool ts_tree_cursor_goto_first_child(TSTreeCursor *);
API bool ts_tree_cursor_goto_next_sibling(TSTreeCursor *);

struct copier {
	TSTreeCursor cursor;
	bool *leaves; // by symbol
	uint32_t symbols;
	int depth, max_depth;
	size_t level_end; // where the next deeper level begins
	size_t next;      // the node to look at next

	flat *nodes;
	TSNode *originals; // of the nodes
	size_t count, room;
};

static void *checked(void *memory) {
	if (memory == NULL) {
		abort(); // as tree-sitter does
	}
	return memory;
}

static bool leaf(const copier *c, TSSymbol symbol) {
	return symbol < c->symbols && c->leaves[symbol];
}

static void add(copier *c, TSNode original) {
	if (c->count == c->room) {
		c->room = c->room == 0 ? 1024 : 2 * c->room;
		c->nodes = checked(realloc(c->nodes, c->room * sizeof *c->nodes));
		c->originals = checked(realloc(c->originals, c->room * sizeof *c->originals));
	}
	c->nodes[c->count] = (flat){.start = ts_node_start_byte(original), .end = ts_node_end_byte(original), .symbol = ts_node_symbol(original)};
	c->originals[c->count] = original;
	c->count++;
}

copier *copier_new(TSNode root, const bool *leaves, uint32_t symbols, int max_depth) {
	copier *c = checked(calloc(1, sizeof *c));
	c->cursor = ts_tree_cursor_new(root);
	c->leaves = checked(calloc(symbols + 1, sizeof *c->leaves));
	memcpy(c->leaves, leaves, symbols * sizeof *c->leaves);
	c->symbols = symbols;
	c->max_depth = max_depth;
	c->level_end = 1;
	add(c, root);
	return c;
}

static void expand(copier *c, size_t i) {
	size_t first = c->count;
	ts_tree_cursor_reset(&c->cursor, c->originals[i]);
	for (bool more = ts_tree_cursor_goto_first_child(&c->cursor); more; more = ts_tree_cursor_goto_next_sibling(&c->cursor)) {
		// Of a comment in a renamed node a cursor says that it is such a node, too.
		TSNode child = ts_tree_cursor_current_node(&c->cursor);
		if (!ts_node_is_extra(child)) {
			add(c, child);
		}
	}
	c->nodes[i].first = (int32_t)first;
	c->nodes[i].count = (int32_t)(c->count - first);
}

bool copier_step(copier *c, size_t n) {
	for (; n > 0 && c->next < c->count; n--) {
		size_t i = c->next++;
		if (i == c->level_end) {
			c->level_end = c->count;
			c->depth++;
		}
		if (i > 0 && leaf(c, c->nodes[i].symbol)) {
			continue;
		}
		if (c->depth > c->max_depth) {
			c->nodes[i].count = -1;
		} else {
			expand(c, i);
		}
	}
	return c->next < c->count;
}

const flat *copier_nodes(const copier *c, size_t *count) {
	*count = c->count;
	return c->nodes;
}

void copier_free(copier *c) {
	ts_tree_cursor_delete(&c->cursor);
	free(c->leaves);
	free(c->nodes);
	free(c->originals);
	free(c);
}
