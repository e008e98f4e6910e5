-- People are renamed, and addresses are swapped or handed on, while rows of those who left stay: they are referred to.
-- That no two people of the configuration share an address is checked when it is read.
ALTER TABLE "person" DROP CONSTRAINT "person_address_unique";
