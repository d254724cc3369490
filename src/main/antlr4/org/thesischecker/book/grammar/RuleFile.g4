// The language of rule files: the part of DRL that can say what a rule means and can do nothing else.
// The lexer also knows what DRL has and this language has not, so that a refusal can name it.
grammar RuleFile;

oneRule
    : RULE name=TEXT annotation* WHEN condition* THEN verb=NAME part=TEXT? END EOF
    ;

annotation
    : AT NAME LPAREN annotationValue RPAREN
    ;

annotationValue
    : (~(LPAREN | RPAREN | WHEN | END | EOF) | LPAREN annotationValue RPAREN)*
    ;

condition
    : pattern
    | negation
    | existence
    | universal
    | accumulation
    | group
    ;

group
    : LPAREN condition ((AND condition)+ | (OR condition)+)? RPAREN
    ;

negation
    : NOT (pattern | group)
    ;

existence
    : EXISTS (pattern | group)
    ;

universal
    : FORALL LPAREN selection=pattern test=pattern RPAREN
    ;

accumulation
    : ACCUMULATE LPAREN pattern SEMICOLON fold (COMMA fold)* SEMICOLON comparison (COMMA comparison)* RPAREN
    ;

fold
    : VARIABLE COLON NAME LPAREN expression RPAREN
    ;

pattern
    : NAME LPAREN (constraint (COMMA constraint)*)? RPAREN
    ;

constraint
    : binding
    | comparison
    ;

binding
    : VARIABLE COLON NAME
    ;

comparison
    : expression (operator expression | IN LPAREN TEXT (COMMA TEXT)* RPAREN)
    ;

operator
    : EQUAL
    | NOT_EQUAL
    | BELOW
    | AT_MOST
    | ABOVE
    | AT_LEAST
    ;

expression
    : term ((PLUS | MINUS) term)*
    ;

term
    : factor ((TIMES | OVER) factor)*
    ;

factor
    : NAME
    | VARIABLE
    | TEXT
    | TRUE
    | FALSE
    | NUMBER
    | LPAREN expression RPAREN
    ;

RULE: 'rule';
WHEN: 'when';
THEN: 'then';
END: 'end';
NOT: 'not';
EXISTS: 'exists';
FORALL: 'forall';
ACCUMULATE: 'accumulate';
AND: 'and';
OR: 'or';
IN: 'in';
TRUE: 'true';
FALSE: 'false';

AT: '@';
LPAREN: '(';
RPAREN: ')';
COMMA: ',';
SEMICOLON: ';';
COLON: ':';
EQUAL: '==';
NOT_EQUAL: '!=';
AT_MOST: '<=';
AT_LEAST: '>=';
BELOW: '<';
ABOVE: '>';
PLUS: '+';
MINUS: '-';
TIMES: '*';
OVER: '/';

VARIABLE: '$' [A-Za-z] [A-Za-z0-9_]*;
NAME: [A-Za-z_] [A-Za-z0-9_]*;
TEXT: '"' ~["\\\r\n]* '"';

// Numbers parse, so that each can be refused where it stands.
NUMBER: [0-9] [0-9A-Za-z_]* ('.' [0-9] [0-9A-Za-z_]*)*;

// What DRL has and this language has not.
AND_SIGN: '&&' | '&';
OR_SIGN: '||' | '|';
ASSIGN: '=' | ':=';
DOT: '.' | '!.' | '?.';
ESCAPED_TEXT: '"' (~["\\\r\n] | '\\' ~[\r\n])* '"';
SINGLE_QUOTED: '\'' ~['\r\n]* '\'';
OPEN_TEXT: '"' ~["\r\n]*;
OPEN_COMMENT: '/*' (~'*' | '*'+ ~[*/])* '*'* EOF;
COMMENT: ('//' ~[\r\n]* | '/*' .*? '*/') -> channel(HIDDEN);
SPACE: [ \t\r\n\u{FEFF}]+ -> channel(HIDDEN);

OTHER_SIGN: .;
