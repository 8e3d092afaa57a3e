// A concrete tree as one array, made in one call into C for many nodes: asking
// for each node from Go costs more than parsing does.

#ifndef DJREADY_COPY_H
#define DJREADY_COPY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The part of tree-sitter's public interface (api.h, of version 14) that is used
// here: the package that holds it gives no other one its header.
typedef struct TSTree TSTree;
typedef uint16_t TSSymbol;
typedef struct {
	uint32_t context[4];
	const void *id;
	const TSTree *tree;
} TSNode;
typedef struct {
	const void *tree;
	const void *id;
	uint32_t context[3];
} TSTreeCursor;

// flat is a node with the place of its children in the array. A node that is too
// deep has -1 children.
typedef struct {
	uint32_t start, end;
	int32_t first, count;
	TSSymbol symbol;
} flat;

// copier copies a tree breadth first, hence without recursion. It leaves out what
// may stand anywhere: comments and line continuations.
typedef struct copier copier;

// copier_new begins with a root; leaves tells, by symbol, whose children are left
// out.
copier *copier_new(TSNode root, const bool *leaves, uint32_t symbols, int max_depth);

// copier_step looks at up to n further nodes and is false when all are copied.
bool copier_step(copier *c, size_t n);

// copier_nodes are the nodes so far.
const flat *copier_nodes(const copier *c, size_t *count);

void copier_free(copier *c);

#endif
