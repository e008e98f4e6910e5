/** Last-chance threats. */
export const lastChance = `
last|final|one_last|one_final chance|warning|straw|attempt|opportunity|ultimatum|time_i_ask|\
time_we_ask|call|request
you ~2 lose|losing|lost ~2 us|me|customer|client|account|business ~2 as|if|over|.|,
you ~3 lose|losing|lost ~1 a|this|another|our|us|me|your|good|loyal|long ~2 customer|client|\
business|account|us|me|,|.
losing us|me ~2 customer|customers|client|clients
cost|costs|costing you ~2 customer|client|contract|account|renewal|business
never ~4 again ~3 you|usbrand|your*
never ~2 use|buy|buying|recommend|work_with|order ~3 you|usbrand|your*|again
one|once more ~6 and ~2 out|gone|leave|done|cancel|leaving|finished|over|terminate
once|one more|again ~3 and ~2 we|i|im ~2 out|gone|leave|done|cancel|leaving|finished|over|\
terminate
one foot out
hanging by a thread
end|run_out of ~2 line|road|rope ~3 @us|you|with
on ~2 way out $
as_good as gone
`;
