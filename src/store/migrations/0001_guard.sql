-- Undoes the whole statement that calls it when a guard does not hold; the store reads DF409 as a conflict.
CREATE FUNCTION defuse_require(held boolean) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  IF held IS NOT TRUE THEN
    RAISE EXCEPTION 'the world changed since it was read' USING ERRCODE = 'DF409';
  END IF;
  RETURN true;
END
$$;
