-- The role of the service may add to the audit and read it, nothing else; what is past its age limit goes through here.
CREATE FUNCTION defuse_purge_audit(days double precision) RETURNS bigint LANGUAGE sql VOLATILE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  WITH gone AS (DELETE FROM audit WHERE at < now() - greatest(days, 90) * interval '1 day' RETURNING 1)
  SELECT count(*) FROM gone
$$;
