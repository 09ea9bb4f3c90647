# The library of links and texts.

resources-add-label = Add { $title }
resources-remove-label = Remove { $title }
resources-title-missing = Say what it is, such as “Opening hours of the hall”.
resources-url-wrong = Give a web address such as https://example.org, or mailto: and tel: links.
resources-text-missing = Write the text that packets should print.
