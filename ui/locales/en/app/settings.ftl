# Settings of the community and of this device, drafts, and the sample.

settings-me-label = Say who I am
settings-my-name-label = Change my name on documents
setting-unknown = There is no setting { $id }. There are: { $known }.
setting-takes = This setting takes { $words }.
device-not-kept = The settings of this device could not be kept. Make room on the disk and try again.
draft-nameless = A draft is named after its form.
draft-too-long = This text is too long to be kept as a draft. Save it.
sample-remove-label = Remove the sample

settings-task-limits-label = Change how many tasks a column takes
settings-sensitive-on-label = Keep sensitive details
settings-sensitive-off-label = Keep no sensitive details
settings-controller-label = Change who is responsible for the data
