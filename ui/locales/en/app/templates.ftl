# Templates that somebody made out of Hearth’s own.

templates-copy-label = Make the template { $name }
templates-change-label = Change the template { $name }
templates-reset-label = Put Hearth’s own text back into { $name }
templates-remove-label = Remove the template { $name }
templates-import-label = Take in the template { $name }
templates-name-missing = Give the template a name.
templates-source-large = A template has at most { $most } KB. Shorten it.
templates-many = At most { $most } templates fit. Remove one first.
templates-gone = This template is gone, or is for something else. Choose another.
templates-zip-none = This is not a template that Hearth wrote. Choose a file that was saved under “Save as a file”.
templates-zip-stranger = “{ $name }” is in this file and does not belong in a template. Nothing was taken in.
templates-zip-large = This file is larger than a template can be.
templates-zip-newer = This template was written for a newer Hearth. Update Hearth first.
templates-zip-base = This template is for a kind of document that this Hearth does not know.
templates-picture-add-label = Give the template { $name } the picture { $picture }
templates-picture-change-label = Say what { $picture } shows in the template { $name }
templates-picture-remove-label = Take the picture { $picture } from the template { $name }
templates-picture-kind = This is not a picture that Hearth can print. Choose a PNG, a JPEG or an SVG.
templates-pictures-many = A template has room for { $most } pictures and { $size } MB in all. Remove one first.
