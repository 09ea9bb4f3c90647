# Choosing a language.

language-unknown = Hearth does not speak { $language }. Choose one of: en, de, es, ja, ar.
