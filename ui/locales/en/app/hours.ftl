# Hours that people gave, and thanks.

hours-add-label = Add { $minutes } minutes for { $name }
hours-remove-label = Remove { $minutes } minutes of { $name }
hours-not-given-yet = Hours are booked once they were given: choose today or an earlier day.
hours-from-meeting = These hours follow from a meeting. Open the meeting again and change who attended.
thanks-add-label = Thank { $name }
thanks-add-many-label = Thank { $count } people
thanks-text-missing = Say what you are thankful for.
