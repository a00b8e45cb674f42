import { item, miss } from '../item';

const fence = (before: string, code: string): string => `${before}\n\n${code}\n\nThanks!`;

/** Source code, alone and among prose, and prose and data that only look so. */
export const CODE = [
  item('def mean(values):\n    total = 0\n    for v in values:\n        total += v\n    return total / len(values)\n'),
  item('function add(a, b) {\n  if (typeof a !== "number") throw new TypeError("a");\n  return a + b;\n}\nmodule.exports = { add };\n'),
  item('public class Counter {\n    private int count = 0;\n    public void increment() {\n        this.count++;\n    }\n}\n'),
  item('#include <stdio.h>\n\nint main(void) {\n    for (int i = 0; i < 10; i++)\n        printf("%d\\n", i * i);\n    return 0;\n}\n'),
  item('package main\n\nimport "fmt"\n\nfunc main() {\n\tfor i := 0; i < 3; i++ {\n\t\tfmt.Println(i)\n\t}\n}\n'),
  item('fn area(w: f64, h: f64) -> f64 {\n    let result = w * h;\n    println!("{}", result);\n    result\n}\n'),
  item('class Stack\n  def initialize\n    @items = []\n  end\n\n  def push(item)\n    @items << item\n  end\nend\n'),
  item(
    "SELECT c.name, SUM(o.total) AS revenue\nFROM customers c\nJOIN orders o ON o.customer_id = c.id\nWHERE o.created_at >= DATE '2024-01-01'\nGROUP BY c.name\nHAVING SUM(o.total) > 1000;\n",
  ),
  item('#!/bin/sh\nset -eu\nfor f in *.log; do\n  if [ -s "$f" ]; then\n    gzip -9 "$f"\n  fi\ndone\n'),
  item(
    '<?php\nfunction greet(string $name): string {\n    return "Hello, " . htmlspecialchars($name);\n}\necho greet($_GET["name"] ?? "you");\n',
  ),
  item(
    'using System.Linq;\n\nvar even = numbers.Where(n => n % 2 == 0).ToList();\nforeach (var n in even)\n{\n    Console.WriteLine(n);\n}\n',
  ),
  item('fun main() {\n    val items = listOf(1, 2, 3)\n    println(items.map { it * it }.sum())\n}\n'),
  item(
    fence(
      'Why does this return null for the last element?',
      'Node* last(Node* head) {\n    Node* cur = head;\n    while (cur != NULL) {\n        cur = cur->next;\n    }\n    return cur;\n}',
    ),
  ),
  item(
    fence(
      'Could you make this faster? It is called for each row.',
      'for (const row of rows) {\n  const match = others.find((o) => o.id === row.id);\n  if (match) {\n    row.total = match.price * row.count;\n  }\n}',
    ),
  ),
  miss('The function of the heart is to pump blood; it returns to the lungs for oxygen.'),
  miss('First, import the goods. Then, if the price is right, return to the market for more.'),
  miss('# Weekly report\n\n- Sales are up by 4 %\n- Two new hires\n- Next: the trade fair in May\n'),
  miss('{"name": "Alpine", "rating": 4.5, "tags": ["snow", "ski"]}'),
  miss('name,price,stock\nchair,49.90,12\ntable,199.00,3\nlamp,29.50,40\n'),
  miss(
    'Error: Cannot find module "left-pad"\n    at Function.resolve (internal/loader.js:636:15)\n    at require (internal/helpers.js:25:18)\nWhat should I do?',
  ),
  miss('Shall I compare thee to a summer’s day?\nThou art more lovely and more temperate;\nRough winds do shake the darling buds of May,'),
  miss('To install it, run npm install and then npm start. That is all.'),
  miss('title: Holiday plan\ndays: 12\nplaces:\n  - Porto\n  - Faro\n'),
  miss('Let x be a positive real number such that x + 1/x = 3. Find x² + 1/x².'),
  miss('Ingredients: 200 g flour; 3 eggs; 1/2 l milk. Method: whisk, rest (30 min), fry.'),
  miss('Q: What is a class? A: A class is a template for objects; it defines what they can do.'),
];
