# Home, and saying thank you.

cmd-say-thanks = Say thank you…
say-thanks = Say thank you
say-thanks-whom = To
say-thanks-whom-missing = Choose the person you want to thank.
say-thanks-text = For what
say-thanks-hint = One sentence that names what they did means more than a long one.
say-thanks-text-missing = Say what the thanks are for.
say-thanks-from = From (empty: from everyone)
