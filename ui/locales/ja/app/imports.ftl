import-workbook-empty = このブックは空です。
import-workbook-large = このブックは大きすぎます。分割するか、シートを CSV で保存してください。
import-workbook-damaged = このブックは読み取れません。.xlsx か CSV で保存してから読み込んでください。
import-workbook-old = これは古い形式のブックです。.xlsx か CSV で保存してから読み込んでください。
import-read-short = { $total } 行のうち { $read } 行しか読み込めませんでした。何も取り込まれていません。もう一度お試しください。
