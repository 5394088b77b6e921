-- A dose that a later import takes over was given together with the others that this import tells of.
grant update (visit_id) on doses to nestling_app;
