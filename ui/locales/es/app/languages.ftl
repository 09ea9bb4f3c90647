# La elección del idioma.

language-unknown = Hearth no habla { $language }. Elige uno de estos: en, de, es, ja, ar.
