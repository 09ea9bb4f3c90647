# The library of links and texts.

resources-add-label = Add { $title }
resources-remove-label = Remove { $title }
resources-change-label = Change { $title }
resources-page-picture = Only pictures (PNG or JPEG) can be a page. Attach this file instead.
resources-shown-wrong = A link stands in the list, a text in the list or on a page, a file is attached or a page.
resources-file-missing = Choose a file with something in it.
resources-file-large = The file is larger than { $most } MB. Put it where people can fetch it, and add a link.
resources-title-missing = Say what it is, such as “Opening hours of the hall”.
resources-url-wrong = Give a web address such as https://example.org, or mailto: and tel: links.
resources-text-missing = Write the text that packets should print.
